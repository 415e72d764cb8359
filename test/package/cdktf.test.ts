import { CDKTF } from '../../scripts/frameworks';
import { describeTarball } from './tarball';

describeTarball(CDKTF);
