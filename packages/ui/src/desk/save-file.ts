/** A file that the server wrote, its bytes in base64. */
export interface SavedFile {
  readonly name: string
  readonly mediaType: string
  readonly content: string
}

/** A file that the server wrote, its bytes in base64. */
export interface SavedFile {
  readonly name: string
  readonly mediaType: string
  readonly content: string
}

/** Gives a file that the server wrote to the browser, to be saved. */
export function saveFile({ name, mediaType, content }: SavedFile): void {
  const bytes = Uint8Array.from(atob(content), (character) => character.charCodeAt(0))
  const address = URL.createObjectURL(new Blob([bytes], { type: mediaType }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser has taken it by then; a minute is for slow disks.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}

/** A chosen file as the server takes it. */
export async function base64Of(file: Blob): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  let text = ''
  // One call with all bytes would overflow the stack.
  for (let at = 0; at < bytes.length; at += 8192)
    text += String.fromCharCode(...bytes.subarray(at, at + 8192))
  return btoa(text)
}
