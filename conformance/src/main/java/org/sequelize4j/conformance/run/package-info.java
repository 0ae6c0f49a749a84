/** Runs the steps of a scenario, one small class for each kind of target. */
@NullMarked
package org.sequelize4j.conformance.run;

import org.jspecify.annotations.NullMarked;
