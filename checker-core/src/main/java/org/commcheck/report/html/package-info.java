/**
 * The report that a person reads in a browser, prints and mails: one file, without anything from elsewhere. In: findings and the texts they
 * stand in. Out: HTML.
 */
@NullMarked
package org.commcheck.report.html;

import org.jspecify.annotations.NullMarked;
