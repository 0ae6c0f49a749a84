/** The workloads by this library, its models and attributes called by name. */
@NullMarked
package org.sequelize4j.benchmarks.faces.dynamic;

import org.jspecify.annotations.NullMarked;
