// Text that is not UTF-8.

/** What a document says of itself at its beginning: XML's declaration, or HTML's `meta`. */
const DECLARED = /^<\?xml[^>]*\bencoding\s*=\s*["']([\w-]+)|<meta[^>]*\bcharset\s*=\s*["']?([\w-]+)/i;

/**
 * Decodes an answer by its byte order mark, by the `charset` of its media type, or by what it says itself; as UTF-8 where
 * none of these names an encoding that browsers know.
 *
 * @see https://encoding.spec.whatwg.org/#decode
 */
export async function decode(bytes: Blob, { headers }: Response): Promise<string> {
  const buffer = await bytes.arrayBuffer();
  const start = String.fromCharCode(...new Uint8Array(buffer, 0, Math.min(buffer.byteLength, 1024)));
  const mark = /^(?:\xff\xfe|\xfe\xff)/.exec(start)?.[0];
  const named = mark
    ? mark === '\xff\xfe' ? 'utf-16le' : 'utf-16be' // prettier-ignore
    : (/\bcharset\s*=\s*["']?([\w-]+)/i.exec(headers.get('content-type') ?? '')?.[1] ??
      DECLARED.exec(start)?.slice(1).find(Boolean));
  try {
    return new TextDecoder(named).decode(buffer);
  } catch {
    return bytes.text();
  }
}
