/** Simplified characters of our tables and questions, each before its traditional form. */
const pairs =
  '么麼义義优優点點种種类類为為个個项項条條组組层層级級阶階则則骤驟图圖说說给給与與对對应應时時间間问問题題关關系係联聯结結构構过過历歷发發现現实實验驗证證据據数數计計参參书書写寫' +
  '读讀笔筆记記学學习習练練标標录錄总總简簡单單复複杂雜难難势勢风風险險责責财財务務动動态態处處疗療诊診断斷预預后後并並状狀征徵体體药藥临臨医醫环環节節补補扩擴张張链鏈网網导導览覽' +
  '资資讯訊讨討论論评評价價测測试試码碼语語词詞译譯汇匯术術专專业業员員师師众眾见見规規范範围圍从從来來将將会會这這们們还還进進无無样樣让讓该該认認识識区區别別异異较較两兩几幾内內' +
  '备備须須质質属屬归歸纳納统統领領响響宽寬创創产產积積极極举舉连連选選择擇执執输輸闭閉开開启啟没沒经經营營济濟权權转轉变變换換续續终終线線约約纪紀带帶护護报報头頭脑腦声聲号號门門' +
  '队隊际際强強当當请請献獻负負获獲适適称稱谓謂盖蓋许許赖賴决決于於仅僅尽盡惯慣错錯误誤询詢详詳细細况況击擊划劃办辦坏壞够夠广廣忆憶径徑拥擁显顯树樹检檢满滿纲綱绍紹绝絕综綜视視设設' +
  '诀訣话話课課谢謝贡貢远遠释釋键鍵阅閱顾顧频頻鸣鳴虽雖荐薦装裝议議准準里裡页頁'

const traditional = new Map(
  [...pairs].flatMap((simplified, at, all) =>
    at % 2 === 0 ? [[simplified, all[at + 1] ?? simplified] as const] : []
  )
)

/** Write our own words in traditional characters. Only for words of this folder. */
export function toTraditional(text: string): string {
  return Array.from(text, (character) => traditional.get(character) ?? character)
    .join('')
    .replaceAll('“', '「')
    .replaceAll('”', '」')
}
