import { Module } from '@nestjs/common';
import { GradingModule } from '../grading/grading.module.js';
import { OrdersModule } from '../orders/orders.module.js';
import { ProgramsModule } from '../programs/programs.module.js';
import { SettlingModule } from '../settling/settling.module.js';
import { ImportCheckup } from './checking/import-checkup.js';
import { WouldBeCustomers } from './checking/would-be-customers.js';
import { WouldBeGrades } from './checking/would-be-grades.js';
import { ImportDesk } from './import-desk.js';
import { Imports } from './imports.js';
import { ImportsController } from './imports.controller.js';
import { ImportRunner } from './writing/import-runner.js';
import { ImportSource } from './writing/import-source.js';
import { ImportSteps } from './writing/import-steps.js';
import { ImportUndoer } from './writing/import-undoer.js';
import { ImportWriter } from './writing/import-writer.js';

/** Files of customers and orders: looked at, checked, written in chunks, taken back whole. */
@Module({
  imports: [GradingModule, OrdersModule, ProgramsModule, SettlingModule],
  controllers: [ImportsController],
  providers: [
    ImportDesk,
    Imports,
    ImportCheckup,
    WouldBeCustomers,
    WouldBeGrades,
    ImportSource,
    ImportWriter,
    ImportUndoer,
    ImportSteps,
    ImportRunner,
  ],
  exports: [Imports],
})
export class ImportsModule {}
