/** 「1.2 MB」: kilobytes of 1,000, one decimal from a megabyte on. */
export function fileSize(bytes: number): string {
  if (bytes < 1000) return `${bytes} バイト`;
  if (bytes < 1_000_000) return `${Math.round(bytes / 1000)} KB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
