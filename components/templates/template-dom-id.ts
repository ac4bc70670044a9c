/** Id of a template's link in the list, by which the keyboard finds it. */
export function templateDomId(id: string): string {
  return `template-${id}`;
}
