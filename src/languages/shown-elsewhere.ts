/** Words for a picture, a table or code that stands beside a text: without it, they say nothing. */
export const shownElsewhere = new RegExp(
  [
    String.raw`\b(?:figure|diagram|picture|image|screenshot|animation|illustration|example|table|code|snippet|chart|graph) (?:above|below|(?:on|to) the (?:left|right))\b`,
    String.raw`\b(?:the|this) (?:figure|diagram|picture|image|screenshot|animation|illustration|snippet) (?:shows?|illustrates?|demonstrates?|depicts?)\b`,
    String.raw`\((?:left|right|top|bottom) (?:image|figure|picture|side|panel)\)`,
    String.raw`\bshown (?:above|below|in the (?:figure|image|diagram|picture|example))\b`,
    String.raw`\bfollowing is an? (?:demo|screenshot|recording|example|video)\b`,
    String.raw`\b(?:abbildung|grafik|schaubild|bild) (?:oben|unten|zeigt)\b|\bin der (?:abbildung|grafik)\b`,
    String.raw`\b(?:figura|imagen|imagem|immagine|gráfico) (?:anterior|siguiente|de arriba|de abajo|abaixo|acima|seguente|seguinte|muestra|mostra)\b`,
    String.raw`\b(?:figure|image|schéma) (?:ci-dessous|ci-dessus|suivante|montre)\b`,
    'на (?:рисунке|картинке|схеме)',
    '上图|下图|如图|左图|右图|上例|下例|下面的代码|上面的代码|上圖|下圖|如圖',
    '그림에서|위의 그림|아래 그림|上の図|下の図'
  ].join('|'),
  'iu'
)
