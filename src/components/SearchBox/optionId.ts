/**
 * Id of an option, for `aria-activedescendant`.
 *
 * @param listId Id of the list.
 * @param position Position in the list.
 */
export function optionId(listId: string, position: number): string {
  return `${listId}-${position}`;
}
