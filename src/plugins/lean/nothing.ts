/** Stands in for a part of Docusaurus's theme that this site never shows. */
export default function Nothing(): null {
  return null;
}
