/** What users want to run around finds and writes: collected, ordered and run. */
@NullMarked
package org.sequelize4j.hook;

import org.jspecify.annotations.NullMarked;
