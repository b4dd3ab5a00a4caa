import type { HipMuscle } from "./hip-muscles.ts";

/**
 * Moment arms for bending the hip that others published, in centimetres against degrees of flexion, to compare the model
 * with. Digitised by L. Modenese in modenaxe/3d-muscles at e30f2ff, folder _literature_data (Apache-2.0), for Modenese and
 * Kohout, Ann Biomed Eng 2020, doi:10.1007/s10439-020-02490-4.
 */

/** Between the fibre with the shortest and the one with the longest arm. */
export type FibreBand = readonly [hipFlexion: number, lowest: number, highest: number];

/** Blemker SS, Delp SL. Ann Biomed Eng 2005;33:661-673: fibres of a model made from images of one living hip. */
export const blemkerDelp2005: Readonly<Record<HipMuscle, readonly FibreBand[]>> = {
  "psoas-major": [
    [-5, 1.66, 2.59],
    [0, 1.66, 2.58],
    [5, 1.66, 2.58],
    [10, 1.69, 2.59],
    [15, 1.71, 2.6],
    [20, 1.74, 2.62],
    [25, 1.79, 2.66],
    [30, 1.84, 2.7],
    [35, 1.87, 2.75],
    [40, 1.9, 2.81],
    [45, 1.93, 2.86],
    [50, 1.95, 2.91],
    [55, 1.96, 2.96],
    [60, 1.97, 2.99],
    [65, 1.97, 3.03],
    [70, 1.96, 3.06],
    [75, 1.92, 3.08],
    [80, 1.86, 3.08],
    [85, 1.77, 3.09],
    [90, 1.65, 3.09],
  ],
  iliacus: [
    [-5, 2.15, 3.23],
    [0, 2.01, 3.15],
    [5, 1.93, 3.15],
    [10, 1.89, 3.18],
    [15, 1.89, 3.3],
    [20, 1.91, 3.45],
    [25, 1.98, 3.63],
    [30, 2.06, 3.84],
    [35, 2.15, 4.07],
    [40, 2.24, 4.3],
    [45, 2.35, 4.53],
    [50, 2.47, 4.75],
    [55, 2.58, 4.94],
    [60, 2.67, 5.1],
    [65, 2.75, 5.21],
    [70, 2.82, 5.27],
    [75, 2.86, 5.26],
    [80, 2.87, 5.19],
    [85, 2.84, 5.02],
    [90, 2.67, 4.79],
  ],
};

export type ThreePeople = readonly [hipFlexion: number, first: number, second: number, third: number];

/**
 * Arnold AS, Salinas S, Asakawa DJ, Delp SL. Comput Aided Surg 2000;5:108-119: the psoas in magnetic resonance images of
 * three people.
 */
export const arnold2000: readonly ThreePeople[] = [
  [-15, 2.6, 2.95, 3.36],
  [-10, 2.53, 2.92, 3.17],
  [0, 2.4, 2.87, 2.88],
  [10, 2.31, 2.84, 2.71],
  [20, 2.25, 2.83, 2.65],
  [30, 2.23, 2.85, 2.69],
  [40, 2.24, 2.9, 2.83],
  [50, 2.28, 2.98, 3.05],
  [60, 2.36, 3.1, 3.34],
  [70, 2.47, 3.25, 3.7],
  [80, 2.62, 3.44, 4.12],
  [90, 2.82, 3.68, 4.58],
];
