import { Text, type Part } from './text';
import { Block, Unreadable } from './value';

/** Stand for the parts of a document that only Terraform knows. Characters that are in no document. */
const [OPEN, CLOSE] = ['\uE000', '\uE001'];
const PLACE = new RegExp(`${OPEN}(\\d+)${CLOSE}`);

/** A JSON document of which some texts may be known only to Terraform. */
export function documentIn(text: Text, what: string): Block {
  const unknown: Part[] = [];
  const source = text.parts.map((part) => {
    if (typeof part === 'string') {
      return part;
    }
    unknown.push(part);
    return `${OPEN}${unknown.length - 1}${CLOSE}`;
  });
  const read = (string: string) =>
    string.includes(OPEN)
      ? Text.join(
          string
            .split(PLACE)
            .map((piece, index) => (index % 2 === 0 ? Text.of(piece) : new Text([unknown[Number(piece)]!]))),
        )
      : Text.of(string);
  return new Block(parsed(source.join(''), text, what), (string) =>
    text.isSensitive ? new Text(read(string).parts, true) : read(string),
  );
}

function parsed(source: string, text: Text, what: string): Record<string, unknown> {
  try {
    const json: unknown = JSON.parse(source);
    if (typeof json === 'object' && json !== null && !Array.isArray(json)) {
      return json as Record<string, unknown>;
    }
  } catch {
    // The same as JSON that is no object.
  }
  const reasons = text.parts.map((part) =>
    typeof part === 'object' ? (part.reason ?? 'known only to Terraform') : '',
  );
  throw new Unreadable(`${what} is ${reasons.find((reason) => reason !== '') ?? 'no JSON object'}`);
}
