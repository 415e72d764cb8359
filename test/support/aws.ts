import { TerraformVariable, type TerraformStack } from 'cdktf';
import { CLOUD } from '../../catalogue/aws';
import { stackOf } from '../../catalogue/cloud';

export const ACCOUNT = '111122223333';
export const KEY = 'arn:aws:kms:eu-central-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab';
export const ROLE = 'arn:aws:iam::111122223333:role/vmimport';
/** Account and partition written out, so that documents are literal. */
export const HERE = { sourceAccountId: ACCOUNT, partition: 'aws' };

/** What a statement looks like in a synthesized document. */
export interface Statement {
  readonly Effect: string;
  readonly Action: string | string[];
  readonly Resource?: string | string[];
  readonly Principal?: Record<string, string | string[]>;
  readonly Condition?: Record<string, Record<string, string>>;
}

export interface Document {
  readonly Version: string;
  readonly Statement: Statement[];
}

/** A stack with a provider, for synthesis with all validations on. */
export function awsStack(id?: string): TerraformStack {
  return stackOf(CLOUD, id);
}

/** A value that only Terraform knows, under the name that it is written with: `${var.<name>}`. */
export function variable(stack: TerraformStack, name = 'late'): string {
  return new TerraformVariable(stack, name, { type: 'string' }).stringValue;
}

export function documentOf(text: unknown): Document {
  return JSON.parse(String(text)) as Document;
}
