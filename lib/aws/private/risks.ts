import type { Construct } from 'constructs';
import { warn } from '../../core/warning';

/** What is legal but risky. */
export interface Risk {
  readonly code: string;
  readonly message: string;
}

export const RISKS = {
  anyTask: {
    code: 'confused-deputy',
    message: "VM Import/Export may use the role for the tasks of any account: leave 'confusedDeputyProtection' out",
  },
  anyKey: {
    code: 'all-keys',
    message:
      'the role may use every KMS key whose own policy lets it, those that do not exist yet included: ' +
      'name the keys if they are known',
  },
  anyKeyOfOperators: {
    code: 'all-keys',
    message: 'operators may use every KMS key whose own policy lets them: name the keys if they are known',
  },
  anyService: {
    code: 'pass-role',
    message: "operators may pass the roles to any service: leave 'passRoleToServiceOnly' out",
  },
  removal: {
    code: 'removal-keeps-access',
    message:
      'VM Import/Export keeps its access to the bucket when this construct is removed or gets another bucket: ' +
      "deploy it with 'revoked: true' before",
  },
} satisfies Readonly<Record<string, Risk>>;

export function warnOf(construct: Construct, risks: readonly Risk[]): void {
  risks.forEach(({ code, message }) => warn(construct, code, message));
}
