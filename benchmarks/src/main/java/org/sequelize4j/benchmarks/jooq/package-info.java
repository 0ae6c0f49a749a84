/** The workloads with jOOQ: SQL by its DSL, records and mapping functions. */
@NullMarked
package org.sequelize4j.benchmarks.jooq;

import org.jspecify.annotations.NullMarked;
