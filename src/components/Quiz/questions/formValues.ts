/** Value of a field; empty when it is missing, disabled or a file. */
export function textValue(data: FormData, name: string): string {
  const value = data.get(name);
  return typeof value === 'string' ? value : '';
}

/** All values of fields with the same name. */
export function textValues(data: FormData, name: string): string[] {
  return data.getAll(name).filter((value) => typeof value === 'string');
}
