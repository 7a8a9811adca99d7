/** How long a browser may take to start the download, in milliseconds. */
const grace = 60_000;

/** Offers text as a file without a server; works from `file://` too. @param type MIME type */
export function downloadText(name: string, text: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], {type: `${type};charset=utf-8`}));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), grace);
}
