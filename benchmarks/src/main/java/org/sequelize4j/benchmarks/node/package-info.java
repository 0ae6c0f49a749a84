/** The workloads with Sequelize itself, in a process of Node.js; see the folder {@code sequelize} of this module. */
@NullMarked
package org.sequelize4j.benchmarks.node;

import org.jspecify.annotations.NullMarked;
