import type { Value } from '@tierwright/json-logic';
import type { Banding, GradingNode, ScorecardCharacteristic } from '@tierwright/model';
import type { NodeBoundary, Row } from '../program.js';
import { type Scope } from '../scope.js';
/** One line of a scorecard ready to run; points are weighted. */
export interface CompiledCharacteristic {
    readonly fact: string;
    readonly slot: number;
    readonly weight: number;
    readonly policy: 'unknown' | 'reweight' | 'ungraded' | 'points';
    /** Points without a value, for the policy `points`. */
    readonly absent: number;
    readonly boundaries: readonly NodeBoundary[];
    readonly pointsOf: (value: Value) => number;
    readonly show: (row: Row) => Banding;
}
/** Reports what is wrong with one line of a scorecard. */
export declare function checkCharacteristic(node: GradingNode, part: ScorecardCharacteristic, pointer: string, scope: Scope): void;
/** What a line does without a value. */
export declare function missingPolicy({ missing }: ScorecardCharacteristic): CompiledCharacteristic['policy'];
/** The weighted points of a line without a value; 0 unless its policy gives points. */
export declare const absentPoints: ({ missing, weight }: ScorecardCharacteristic) => number;
/** A checked line as closures. */
export declare function compileCharacteristic(part: ScorecardCharacteristic, scope: Scope): CompiledCharacteristic;
//# sourceMappingURL=characteristic.d.ts.map