import { SymbolKind } from 'vscode';
import type { OutlineKind } from '../../core/navigation/outline';

/** The editor knows symbols of programs: these have icons that differ most from each other. */
export const symbolKinds: Readonly<Record<OutlineKind, SymbolKind>> = {
  person: SymbolKind.Class,
  organization: SymbolKind.Module,
  place: SymbolKind.Constant,
  group: SymbolKind.Enum,
  event: SymbolKind.Event,
  work: SymbolKind.String,
  date: SymbolKind.Number,
};
