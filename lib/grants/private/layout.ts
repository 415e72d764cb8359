/** No line is longer, except links, which must stay in one piece. */
export const WIDTH = 80;

/** Words in lines of at most the width, the first behind its beginning and the others below it. */
export function wrap(text: string, first: string, width: number): string[] {
  const others = ' '.repeat(first.length);
  const lines: string[] = [];
  let line = first;
  let isEmpty = true;
  for (const word of words(text, width - others.length)) {
    if (!isEmpty && line.length + 1 + word.length > width) {
      lines.push(line);
      line = others;
      isEmpty = true;
    }
    line += isEmpty ? word : ` ${word}`;
    isEmpty = false;
  }
  return [...lines, line];
}

/** One word per blank; a word that is longer than a line is cut, if possible behind a mark in it. */
function words(text: string, width: number): string[] {
  return text.split(/\s+/).flatMap((word) => {
    const pieces: string[] = [];
    let rest = word;
    while (rest.length > width) {
      const at = Math.max(...['/', ':', ',', '.'].map((mark) => rest.lastIndexOf(mark, width - 1))) + 1;
      const end = at > 0 ? at : width;
      pieces.push(rest.slice(0, end));
      rest = rest.slice(end);
    }
    return [...pieces, rest];
  });
}

/** Groups that keep the order of their first members. */
export function groupsBy<T, K>(all: readonly T[], keyOf: (one: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const one of all) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group) {
      group.push(one);
    } else {
      groups.set(key, [one]);
    }
  }
  return groups;
}

export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
