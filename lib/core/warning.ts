import { Annotations } from 'cdktf';
import type { IConstruct } from 'constructs';

/** Annotates what is legal but risky. The first word is stable, so that teams can search their synth output for it. */
export function warn(construct: IConstruct, code: string, message: string): void {
  Annotations.of(construct).addWarning(`service-access:${code} ${message}`);
}
