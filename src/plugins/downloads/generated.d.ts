/** Written by the plugin downloads. */
declare module '@generated/downloads/default/files.json' {
  const files: readonly import('./types').DownloadEntry[];
  export default files;
}
