// Every subpath, as a user writes it; compiled under each module resolution.
import * as root from 'cdktf-service-access';
import * as aws from 'cdktf-service-access/aws';
import { IamRole } from 'cdktf-service-access/aws/bindings';
import { Grants } from 'cdktf-service-access/grants';
import * as huaweicloud from 'cdktf-service-access/huaweicloud';
import { HuaweicloudProvider } from 'cdktf-service-access/huaweicloud/bindings';
import * as ibm from 'cdktf-service-access/ibm';
import { IbmProvider } from 'cdktf-service-access/ibm/bindings';
import * as time from 'cdktf-service-access/time';
import { TimeProvider } from 'cdktf-service-access/time/bindings';

// Not `any`: a subpath whose types are not found would be.
type IsAny<T> = 0 extends 1 & T ? true : false;
const typed: [
  IsAny<typeof root.ibm.CosTarget>,
  IsAny<typeof aws.bindings>,
  IsAny<typeof IamRole>,
  IsAny<typeof Grants>,
  IsAny<typeof huaweicloud.bindings>,
  IsAny<typeof HuaweicloudProvider>,
  IsAny<typeof ibm.KmsTarget>,
  IsAny<typeof IbmProvider>,
  IsAny<typeof time.bindings>,
  IsAny<typeof TimeProvider>,
] = [false, false, false, false, false, false, false, false, false, false];

export { typed };
