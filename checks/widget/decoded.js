/**
 * The text of a file, by the byte order mark that some editors put before it; without one it is UTF-8.
 *
 * @param {ArrayBuffer} bytes
 * @returns {string}
 * @throws {TypeError} the bytes are no text
 */
export function decoded(bytes) {
  const [first, second] = new Uint8Array(bytes.slice(0, 2));
  let encoding = "utf-8";
  if (first === 0xff && second === 0xfe) encoding = "utf-16le";
  if (first === 0xfe && second === 0xff) encoding = "utf-16be";
  return new TextDecoder(encoding, { fatal: true }).decode(bytes);
}
