/** The program, and the page of differences. */
@NullMarked
package org.sequelize4j.conformance.report;

import org.jspecify.annotations.NullMarked;
