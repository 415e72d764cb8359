import type { IConstruct } from 'constructs';
import { show } from './text';
import { refuseIf } from './refusal';
import { settingsOf } from './warning-settings';

/** Of warnings: `service-access:<code>`. */
const CODE = /^[a-z]+(-[a-z]+)*$/;

/**
 * What becomes of the warnings of this library below a scope. A warning says what is legal but risky and begins with
 * `service-access:<code>`.
 *
 * The same in `cdktf.json`, for a whole app: `"context": { "serviceAccess:acknowledge": ["all-keys"], "serviceAccess:strict": true }`.
 */
export class Warnings {
  /**
   * The warnings of a construct, a stack or an app.
   * @param scope the construct, and all that is below it
   */
  public static of(scope: IConstruct): Warnings {
    return new Warnings(scope);
  }

  private constructor(private readonly scope: IConstruct) {}

  /**
   * Silences a warning below the scope.
   *
   * Throws a `ValidationError` when the code is no code of a warning, or when there is no reason.
   * @param code the code of the warning, such as `all-keys`
   * @param reason why the risk is accepted, for the readers of the program: not empty
   */
  public acknowledge(code: string, reason: string): void {
    const plain = typeof code === 'string' ? code.replace(/^service-access:/, '') : code;
    refuseIf(
      [
        ...(typeof plain === 'string' && CODE.test(plain)
          ? []
          : [`'code' must be the code of a warning, such as "all-keys", got ${show(code)}`]),
        ...(typeof reason === 'string' && reason.trim() !== ''
          ? []
          : [`'reason' must say why the risk is accepted, got ${show(reason)}`]),
      ],
      this.scope,
    );
    settingsOf(this.scope).acknowledged.add(plain);
  }

  /** Turns the warnings below the scope that nobody acknowledged into failures of the synthesis. */
  public treatAsErrors(): void {
    settingsOf(this.scope).strict = true;
  }
}
