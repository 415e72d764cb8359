import { AWS_OPERATOR_ERRORS } from './aws-operators';
import { AWS_ROLE_ERRORS } from './aws-roles';

export const AWS_ERRORS = [AWS_ROLE_ERRORS, AWS_OPERATOR_ERRORS];
