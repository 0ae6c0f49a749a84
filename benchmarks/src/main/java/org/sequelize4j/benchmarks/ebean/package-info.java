/** The workloads with Ebean: enhanced entities, fetch paths, implicit transactions. */
@NullMarked
package org.sequelize4j.benchmarks.ebean;

import org.jspecify.annotations.NullMarked;
