/** Reads a file of the search index, packed by gzip or, where a web server has unpacked it on the way, plain. */
export async function readPacked(url: string): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} could not be read (${response.status}).`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  return isPacked(bytes) ? unpack(bytes) : new TextDecoder().decode(bytes);
}

/** Source: RFC 1952, section 2.3.1: the first two bytes. */
function isPacked(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

function unpack(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const plain = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Response(plain).text();
}
