import { App } from 'cdktf';
import { STACKS } from './examples/stacks';

const app = new App();
for (const [id, Stack] of Object.entries(STACKS)) {
  new Stack(app, id);
}
app.synth();
