/**
 * Give the items of a list one by one, and take each out of it: what is made of an item takes its
 * place in memory.
 *
 * @param list Empty afterwards.
 */
export function* drain<Item extends object>(list: Item[]): Generator<Item> {
  list.reverse()
  for (let item = list.pop(); item; item = list.pop()) yield item
}
