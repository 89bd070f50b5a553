import {expect, test} from 'vitest'
import {findRawMarks} from './raw-marks.js'

test.each([
  ['<p>see [[Cell]]</p>', ['[[']],
  ['![[a.png]] and ==b== and %%c%% and $$d$$', ['[[', '==', '%%', '$$']],
  ['<code>[[a]] ==</code> \\(b %% c\\) <pre><code>$$</code></pre> <a href="x?a==b">d</a>', []],
  ['=== "C++"', []]
])('of %j finds %j', (html, marks) => {
  expect(findRawMarks(html)).toEqual(marks)
})
