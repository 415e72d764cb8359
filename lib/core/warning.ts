import { Annotations } from 'cdktf';
import type { IConstruct } from 'constructs';
import { isInTree, StackRegister, whenSynthesisBegins } from './stack-hooks';
import { isAcknowledged, isStrict } from './warning-settings';

interface Risk {
  readonly construct: IConstruct;
  readonly code: string;
  readonly message: string;
}

const risks = new StackRegister<Risk>((stack, entries) => {
  // Tests synthesize a stack more than once.
  const annotated = new Set<Risk>();
  whenSynthesisBegins(stack, () => {
    for (const risk of openOf(entries).filter((one) => !annotated.has(one))) {
      annotated.add(risk);
      Annotations.of(risk.construct).addWarning(textOf(risk));
    }
  });
  stack.node.addValidation({
    validate: () =>
      openOf(entries)
        .filter(({ construct }) => isStrict(construct))
        .map(
          (risk) =>
            `${textOf(risk)} (at '${risk.construct.node.path}'): fix it, or call ` +
            `Warnings.of(scope).acknowledge('${risk.code}', reason)`,
        ),
  });
});

/**
 * Warns of what is legal but risky, once per stack where it says the same thing, unless users acknowledged it. The first word
 * is stable, so that teams can search the output of their synthesis for it.
 */
export function warn(construct: IConstruct, code: string, message: string): void {
  risks.add(construct, { construct, code, message });
}

/**
 * The same for a risk that only a validation can see. What it returns are problems of the synthesis, if users want warnings
 * to be failures.
 */
export function warnInValidation(construct: IConstruct, code: string, message: string): string[] {
  if (isAcknowledged(construct, code)) {
    return [];
  }
  const text = textOf({ construct, code, message });
  if (isStrict(construct)) {
    return [text];
  }
  if (!construct.node.metadata.some(({ data }) => data === text)) {
    Annotations.of(construct).addWarning(text);
  }
  return [];
}

/** Warnings that nobody acknowledged, each message once: at the construct that came first. */
function openOf(entries: readonly Risk[]): Risk[] {
  const seen = new Map<string, Set<string>>();
  return entries.filter((risk) => {
    // All constructs with one risk have the same string, and no new one is made of it for each.
    const { message } = risk;
    const codes = seen.get(message) ?? new Set();
    seen.set(message, codes);
    if (codes.has(risk.code) || isAcknowledged(risk.construct, risk.code) || !isInTree(risk.construct)) {
      return false;
    }
    codes.add(risk.code);
    return true;
  });
}

function textOf({ code, message }: Risk): string {
  return `service-access:${code} ${message}`;
}
