import {describe, expect, it} from 'vitest'
import {languageOf} from '../../src/languages/index.js'
import {askList, askProse} from './ask.js'

describe('Korean lead-ins', () => {
  it.each([
    ['구름에는 다음과 같은 종류가 있다', '구름에는 어떤 종류가 있습니까?'],
    ['산울타리에는 세 가지 장점이 있습니다', '산울타리에는 어떤 장점이 있습니까?'],
    ['다음과 같은 특징이 있다', 'X — 어떤 특징이 있습니까?'],
    ['산울타리의 장점', '산울타리의 장점은 무엇입니까?'],
    ['안개의 주요 원인은 다음과 같다', '안개의 주요 원인은 무엇입니까?'],
    ['구름의 종류', '구름의 종류는 무엇입니까?'],
    ['벌통은 다음 부분으로 구성된다', '벌통은 무엇으로 구성됩니까?'],
    ['암석은 세 가지로 나뉜다', '암석은 어떻게 나뉩니까?'],
    ['과정은 다음 내용을 포함한다', '과정은 무엇을 포함합니까?']
  ])('asks “%s” as “%s”', (leadIn, question) => {
    expect(askList('ko', leadIn)).toBe(question)
  })

  it.each([
    '예를 들어',
    '다음과 같이 보인다',
    '만약 바람이 바뀌면 함대는 다음 배로 구성된다',
    '버튼을 클릭한다'
  ])('does not ask “%s”', (leadIn) => {
    expect(askList('ko', leadIn)).toBeUndefined()
  })
})

describe('Korean definitions', () => {
  it.each([
    [
      '훈연기란 연기로 벌을 진정시키는 도구이다.',
      '“훈연기”(이)란 무엇입니까? 연기로 벌을 진정시키는 도구이다.'
    ],
    [
      '분봉은 벌의 일부가 벌통을 떠나는 현상이다.',
      '“분봉”(이)란 무엇입니까? 벌의 일부가 벌통을 떠나는 현상이다.'
    ],
    [
      '소비는 밀랍을 지탱하는 나무 틀입니다.',
      '“소비”(이)란 무엇입니까? 밀랍을 지탱하는 나무 틀입니다.'
    ],
    [
      '프로폴리스는 벌이 모은 수지를 말한다.',
      '“프로폴리스”(이)란 무엇입니까? 벌이 모은 수지를 말한다.'
    ],
    [
      '면포는 얼굴을 보호하는 데 사용된다.',
      '“면포”은(는) 어디에 쓰입니까? 얼굴을 보호하는 데 사용된다.'
    ],
    ['계상이란, 벌통 위에 올리는 상자이다.', '“계상”(이)란 무엇입니까? 벌통 위에 올리는 상자이다.']
  ])('asks “%s”', async (text, card) => {
    expect(await askProse('ko', text)).toBe(card)
  })

  it.each([
    '이것은 작년의 예이다.',
    '만약 비가 오면 여왕은 마지막 벌이다.',
    '그러나 여왕은 하나의 벌이다.'
  ])('does not ask “%s”', async (text) => {
    expect(await askProse('ko', text)).toBeUndefined()
  })
})

it.each([
  ['장점', '“{}”의 장점은 무엇입니까?'],
  ['종류', '“{}”의 종류는 무엇입니까?'],
  ['주의', undefined]
])('asks for the Korean label %s', (label, question) => {
  expect(languageOf('ko').askLabel?.(label, 'X')).toBe(question)
})
