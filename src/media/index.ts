export {indexFiles} from './index-files.js'
export {folderOf, linkPaths} from './link-paths.js'
export {createMediaStore, type MediaFile, type MediaStore} from './media-store.js'
export {findFile, nameMedia, type ReportFault, unsupportedFault} from './name-media.js'
