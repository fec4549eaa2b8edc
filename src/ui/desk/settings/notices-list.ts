/** `line` is the notice the licence asks to be kept. */
export type Notice = { name: string; licence: string; line: string }

export const DATA_NOTICES: Notice[] = [
  {
    name: 'UK and EU most-favoured-nation duties, 2021 (global-uk-tariff, UK Department for International Trade)',
    licence: 'OGL v3.0',
    line: 'Contains public sector information licensed under the Open Government Licence v3.0.',
  },
  {
    name: 'US Section 301 lists and Section 232 annexes (tariff-rate-tracker)',
    licence: 'MIT',
    line: 'Given under the MIT licence by The Budget Lab at Yale.',
  },
  {
    name: 'VAT rates of the European Union and others (ibericode/vat-rates)',
    licence: 'MIT',
    line: 'Copyright 2019 Danny van Kooten.',
  },
  {
    name: 'VAT and GST standard rates (node-sales-tax)',
    licence: 'MIT',
    line: 'Copyright (c) 2017 Valerian Saliou.',
  },
  {
    name: 'Harmonized Tariff Schedule of the United States, 2025 basic edition (USITC)',
    licence: 'Public domain',
    line: 'A work of the United States government.',
  },
  {
    name: 'Exchange rates of central banks (Romania, Kyrgyzstan, Mongolia, Nigeria, Tajikistan, Ethiopia, Rwanda, Uzbekistan, Chile, Colombia, Norway)',
    licence: 'Public',
    line: 'Reference rates as published by each bank; recorded by Frankfurter, MIT, Hakan Ensari.',
  },
  {
    name: 'Foreign exchange rates, H.10 (US Federal Reserve, by datasets/exchange-rates)',
    licence: 'Public domain (PDDL)',
    line: 'A work of the United States government.',
  },
]

export const SOFTWARE_NOTICES: Notice[] = [
  { name: 'React', licence: 'MIT', line: 'Copyright (c) Meta Platforms, Inc. and affiliates.' },
  { name: 'Dexie.js', licence: 'Apache-2.0', line: 'Copyright (c) 2014-2017 David Fahlander.' },
  { name: 'zod', licence: 'MIT', line: 'Copyright (c) 2025 Colin McDonnell.' },
  { name: 'big.js', licence: 'MIT', line: 'Copyright (c) 2025 Michael Mclaughlin.' },
  { name: 'intl-messageformat (FormatJS)', licence: 'BSD-3-Clause', line: 'Copyright (c) 2023, Oath Inc.' },
  { name: 'webextension-polyfill', licence: 'MPL-2.0', line: 'Mozilla and contributors.' },
  { name: 'Tailwind CSS', licence: 'MIT', line: 'Copyright (c) Tailwind Labs, Inc.' },
  { name: 'WXT', licence: 'MIT', line: 'Copyright (c) 2023 Aaron.' },
]

/** The permission notice that every MIT notice above comes with. */
export const MIT_TEXT = [
  'Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:',
  'The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.',
  'THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.',
]
