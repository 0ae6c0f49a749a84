/** Runs a load plan: reads rows by column index into instances and wires their relations. */
@NullMarked
package org.sequelize4j.load;

import org.jspecify.annotations.NullMarked;
