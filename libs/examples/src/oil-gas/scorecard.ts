import type { NodeOf, ScorecardCharacteristic } from '@tierwright/model';
import { documentId } from '../document-id.js';
import { localized } from '../localized.js';

const band = (word: string, from: number | undefined, points: number) => ({
  id: documentId('band', word),
  ...(from === undefined ? {} : { from }),
  points,
});

const characteristics: ScorecardCharacteristic[] = [
  {
    id: documentId('characteristic', 'volume'),
    label: localized('年用油量', 'Annual volume'),
    fact: 'annual_volume_t',
    weight: 0.4,
    by: 'bands',
    bands: [
      band('vol1', undefined, 0),
      band('vol2', 100, 30),
      band('vol3', 300, 60),
      band('vol4', 1000, 85),
      band('vol5', 2000, 100),
    ],
  },
  {
    id: documentId('characteristic', 'margin'),
    label: localized('毛利率', 'Gross margin'),
    fact: 'gross_margin_pct',
    weight: 0.25,
    missing: 'reweight',
    by: 'bands',
    bands: [band('gm1', undefined, 0), band('gm2', 5, 40), band('gm3', 10, 70), band('gm4', 15, 100)],
  },
  {
    id: documentId('characteristic', 'payment'),
    label: localized('账期', 'Payment term'),
    fact: 'payment_days',
    weight: 0.2,
    missing: { points: 40 },
    by: 'bands',
    bands: [band('pay1', undefined, 100), band('pay2', 8, 60), band('pay3', 31, 0)],
  },
  {
    id: documentId('characteristic', 'growth'),
    label: localized('同比增长', 'Growth'),
    fact: 'growth_yoy_pct',
    weight: 0.15,
    missing: 'reweight',
    by: 'bands',
    bands: [band('gr1', undefined, 0), band('gr2', 0, 50), band('gr3', 15, 100)],
  },
];

/** Exits of the scorecard, by the tier they lead to. */
export const scoreBandIds = {
  b: documentId('band', 'scorehigh'),
  c: documentId('band', 'scoremid'),
  d: documentId('band', 'scorelow'),
} as const;

/** 价值评分卡: customers below the volume of a strategic customer, 0 to 100 points. */
export const oilGasScorecard: NodeOf<'scorecard'> = {
  id: documentId('node', 'scorecard'),
  type: 'scorecard',
  name: localized('价值评分卡', 'Value scorecard'),
  position: { x: 840, y: 330 },
  output: 'value_score',
  base: 0,
  round: 2,
  characteristics,
  bands: [
    { id: scoreBandIds.d, label: localized('低分', 'Low score') },
    { id: scoreBandIds.c, label: localized('中分', 'Medium score'), from: 48 },
    { id: scoreBandIds.b, label: localized('高分', 'High score'), from: 70 },
  ],
};
