/** What happened, in the form of the golden files. */
@NullMarked
package org.sequelize4j.conformance.record;

import org.jspecify.annotations.NullMarked;
