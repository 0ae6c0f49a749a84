/** A REST service over customers and their addresses: the one-to-one tutorial, as a program that serves. */
@NullMarked
package org.sequelize4j.examples.service;

import org.jspecify.annotations.NullMarked;
