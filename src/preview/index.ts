export {collectPreview, type PreviewedBuild} from './collect-preview.js'
export {formatPage, mediaTypeOf, pagePolicy} from './format-page.js'
export type {PreviewData, PreviewHead} from './preview-data.js'
export {type PreviewAssets, readAssets} from './read-assets.js'
