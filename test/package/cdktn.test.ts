import { CDKTN } from '../../scripts/frameworks';
import { describeTarball } from './tarball';

describeTarball(CDKTN);
