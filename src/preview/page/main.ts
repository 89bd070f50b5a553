import {followChanges} from './live.js'
import {readHead, readNotes} from './read-parts.js'
import {Viewer} from './viewer.js'

const head = readHead()
const viewer = new Viewer(head)
viewer.add(readNotes())
document.addEventListener('DOMContentLoaded', () => {
  viewer.add(readNotes())
  viewer.finish()
  if (head.events !== undefined) followChanges(head.events)
})
