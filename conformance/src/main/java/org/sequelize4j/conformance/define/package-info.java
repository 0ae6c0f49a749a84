/** Models and associations of a scenario, defined through the public API. */
@NullMarked
package org.sequelize4j.conformance.define;

import org.jspecify.annotations.NullMarked;
