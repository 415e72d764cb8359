import { allRefusals, type ToldRefusal } from './errors';
import { anchorOf, linkTo } from './markdown';

/** What is said of warnings as such; its code blocks are regions of examples. */
const HEAD = `# Warnings

A warning is about what is legal but risky: a grant that is wider than most people need, a denial that breaks something else, a
value that no other user has. It appears in the output of \`cdktf synth\`, at the construct that causes it, and begins with
\`service-access:<code>\`. Codes do not change, so you can search for them. Each text comes once per stack.

Generated from the catalogue by \`npm run docs\`. [errors.md](errors.md) has the code that causes each warning.

## Acknowledging a warning

Say in the code why the risk is accepted, for a construct and all that is below it, for a stack, or for the app:

<!-- examples/patterns/warnings.ts#acknowledge -->

\`\`\`ts
\`\`\`

A code that nobody acknowledged can fail the synthesis. Tests then need \`Testing.synth(stack, true)\`, because
\`Testing.synth(stack)\` runs no validations:

<!-- examples/patterns/warnings.ts#strict -->

\`\`\`ts
\`\`\`

Both work for a whole app from \`cdktf.json\`, without a reason:

\`\`\`json
{ "context": { "serviceAccess:acknowledge": ["takes-effect-late"], "serviceAccess:strict": true } }
\`\`\`

## Codes
`;

/** docs/warnings.md: the codes, what each says, and what to do. */
export function warningsPage(): string {
  const refusals = allRefusals().filter(({ code }) => code !== undefined);
  const codes = [...new Set(refusals.flatMap(({ code }) => code ?? []))].sort();
  return [
    HEAD,
    ...codes.map((code) => `- ${linkTo(code)}`),
    '',
    ...codes.flatMap((code) => section(code, refusals)),
  ].join('\n');
}

function section(code: string, refusals: readonly ToldRefusal[]): string[] {
  const own = refusals.filter((refusal) => refusal.code === code);
  return [`### ${code}`, '', ...own.map(line), ''];
}

function line({ of, message, fix }: ToldRefusal): string {
  const text = message.slice(message.indexOf(' ') + 1);
  return `- [${of}](errors.md#${anchorOf(of)}): ${/[.?]$/.test(text) ? text : `${text}.`} Fix: ${fix}.`;
}
