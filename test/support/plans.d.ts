export function testsThatPlan(): string[];
