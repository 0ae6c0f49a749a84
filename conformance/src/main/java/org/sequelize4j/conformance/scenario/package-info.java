/** Scenarios and golden files as they are read. */
@NullMarked
package org.sequelize4j.conformance.scenario;

import org.jspecify.annotations.NullMarked;
