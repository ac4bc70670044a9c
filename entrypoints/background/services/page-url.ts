/** The practice page has an address of the extension, which means nothing outside this browser; what it shows has others. */
export function pageUrlOf(url: string, permalink: string | null): string {
  return url.startsWith('http') ? url : (permalink ?? 'https://practice.invalid/');
}
