/** What a plan says about one resource or data source. */
export interface PlannedResource {
  type: string;
  /** `create` for a resource, `read` for a data source that is read at apply, `no-op` for one that is read already. */
  action: string;
  /** The values that are known; attributes without a value are null, unknown ones are absent. */
  values: Record<string, any>;
  /** The attributes that are only known after apply: `true`, or where in a nested value it is. */
  unknown: Record<string, any>;
  /** Addresses of `depends_on`. */
  dependsOn: string[];
  /** What the expressions refer to, for example `ibm_is_image.x.id` and `ibm_is_image.x`. */
  references: string[];
}

export interface PlanResult {
  ok: boolean;
  /** One string per diagnostic: `<summary>: <detail>`. */
  errors: string[];
  warnings: string[];
  /** By address, for example `ibm_is_image.x` or `data.ibm_resource_group.x`. */
  plannedResources: Record<string, PlannedResource>;
  /**
   * What becomes of the resources, in the order of their addresses: `create <address>`, `update <address>`,
   * `delete/create <address>`, `move <from> to <address>`, `import <address> from <id>`. A resource that is moved and
   * updated has two entries, and one that stays has none.
   */
  changes: string[];
  /** Outputs whose value is known. */
  outputs: Record<string, any>;
  /** `terraform show -json` of the plan; undefined if there is none. */
  raw: PlanJson | undefined;
}

/** The parts of `terraform show -json` that are read here. */
export interface PlanJson {
  planned_values: { outputs?: Record<string, { value?: unknown }>; root_module: { resources?: ResourceJson[] } };
  prior_state?: { values?: { root_module: { resources?: ResourceJson[] } } };
  resource_changes?: ChangeJson[];
  configuration: { root_module: { resources?: ConfigurationJson[] } };
  checks?: { status: string; address: { to_display: string } }[];
}

interface ChangeJson {
  address: string;
  previous_address?: string;
  mode: 'managed' | 'data';
  change: { actions: string[]; after_unknown: Record<string, unknown>; importing?: { id: string } };
}

export interface ResourceJson {
  address: string;
  type: string;
  values: Record<string, unknown>;
}

interface ConfigurationJson {
  address: string;
  depends_on?: string[];
  expressions?: Record<string, unknown>;
}

export interface DiagnosticJson {
  severity: 'error' | 'warning';
  summary: string;
  detail?: string;
}

export function planned(raw: PlanJson, diagnostics: DiagnosticJson[]): PlanResult {
  return {
    ...failed(diagnostics),
    ok: true,
    plannedResources: resourcesOf(raw),
    changes: (raw.resource_changes ?? []).flatMap(changesOf),
    outputs: outputsOf(raw),
    raw,
  };
}

export function failed(diagnostics: DiagnosticJson[]): PlanResult {
  const texts = (severity: DiagnosticJson['severity']): string[] =>
    diagnostics
      .filter((diagnostic) => diagnostic.severity === severity)
      .map(({ summary, detail }) => (detail ? `${summary}: ${detail}` : summary));
  const nothing = { plannedResources: {}, changes: [], outputs: {}, raw: undefined };
  return { ok: false, errors: texts('error'), warnings: texts('warning'), ...nothing };
}

/** The diagnostics of `terraform plan -json`, which prints one message per line. */
export function streamedDiagnostics(stdout: string): DiagnosticJson[] {
  const lines = stdout.split('\n').filter((line) => line.startsWith('{'));
  const messages = lines.map((line) => JSON.parse(line) as { type: string; diagnostic: DiagnosticJson });
  return messages.filter(({ type }) => type === 'diagnostic').map(({ diagnostic }) => diagnostic);
}

function resourcesOf(raw: PlanJson): Record<string, PlannedResource> {
  const changes = new Map(raw.resource_changes?.map((change) => [change.address, change.change]));
  const configurations = new Map(raw.configuration.root_module.resources?.map((entry) => [entry.address, entry]));
  const resources = [
    // Data sources that could be read are not part of what is planned.
    ...(raw.prior_state?.values?.root_module.resources ?? []),
    ...(raw.planned_values.root_module.resources ?? []),
  ];
  return Object.fromEntries(
    resources.map(({ address, type, values }): [string, PlannedResource] => {
      const change = changes.get(address);
      const configuration = configurations.get(address.replace(/\[.*\]$/, ''));
      const resource = {
        type,
        action: change?.actions.join('/') ?? 'no-op',
        values,
        unknown: Object.fromEntries(Object.entries(change?.after_unknown ?? {}).filter(([, mark]) => hasUnknown(mark))),
        dependsOn: configuration?.depends_on ?? [],
        references: [...new Set(referencesIn(configuration?.expressions))],
      };
      return [address, resource];
    }),
  );
}

function changesOf({ address, previous_address: from, mode, change }: ChangeJson): string[] {
  const action = change.actions.join('/');
  return [
    ...(change.importing ? [`import ${address} from ${change.importing.id}`] : []),
    ...(from !== undefined ? [`move ${from} to ${address}`] : []),
    ...(mode === 'managed' && action !== 'no-op' ? [`${action} ${address}`] : []),
  ];
}

/** Terraform also marks what is known, with `false` in the shape of the value. */
function hasUnknown(mark: unknown): boolean {
  return typeof mark === 'object' && mark !== null ? Object.values(mark).some(hasUnknown) : mark === true;
}

function referencesIn(expression: unknown): string[] {
  if (Array.isArray(expression)) {
    return expression.flatMap(referencesIn);
  }
  if (typeof expression !== 'object' || expression === null) {
    return [];
  }
  const { references, ...nested } = expression as { references?: string[] };
  return [...(Array.isArray(references) ? references : []), ...Object.values(nested).flatMap(referencesIn)];
}

function outputsOf(raw: PlanJson): Record<string, unknown> {
  const outputs = Object.entries(raw.planned_values.outputs ?? {});
  return Object.fromEntries(
    outputs.filter(([, output]) => output.value !== undefined).map(([name, output]) => [name, output.value]),
  );
}
