/** The programs: what competes, and how to start it. */
@NullMarked
package org.sequelize4j.benchmarks;

import org.jspecify.annotations.NullMarked;
